"""`python -m kawat`: the same as `kawat`."""

from kawat.desk.cli import main

if __name__ == "__main__":
    main()
