"""The questions a ledger answers, one a module; each is a method of `kawat.ledger.Ledger` and a command of the same name."""
