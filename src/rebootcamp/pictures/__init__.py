"""Pictures and pages to share, as text: badge art and the progress card in SVG, and the page of a public profile.

Every drawing is our own and stands in this package: no font file, no image and no other host is needed to show it.
"""
