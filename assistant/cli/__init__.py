"""The command line: it reads options, asks the services, prints, and exits as the contract says.

Exit codes: 0 fine, 1 flagged, incomplete or regressed, 2 bad input, template or configuration,
3 the endpoint, 70 a fault of this program, 130 stopped.
"""

from assistant.cli.main import main

__all__ = ["main"]
