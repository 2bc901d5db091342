"""What the tests share: a proxy that shows, withholds and disturbs the traffic to the two databases."""
