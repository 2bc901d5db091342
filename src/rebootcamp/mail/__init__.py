"""E-mail: the SMTP client and the texts. Nothing here is imported, or runs, while no SMTP server is set."""
