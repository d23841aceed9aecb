"""Drafts replies to difficult customers and checks them before anyone sees them as ready.

The map, from the screens down; a module may import only from rows below its own, and modules of one
row may not import each other (pyproject.toml holds the same rows as a contract, a test keeps both equal):

    cli | ui
    services
    settings
    jobs
    drafting
    checks | demo | facts | gate | ledger | llm | mail | playbook | policy | privacy | reading | store | templates
    acts | agreement | authored | entities
    text
    model
    errors

Read `drafting` first: it is the way of a message through the house.
"""  # noqa: E501 - a row of the map is a line
