"""The desk: pages rendered on the server, and the same answers as JSON at the same addresses. Thin: it asks `record`.

`onrecord.web.app.make_app(record)` is the application. Nothing is imported here: the command line needs the users alone.
"""
