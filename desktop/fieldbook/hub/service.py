"""The ASGI application: finds the rule, reads the request, runs the action, answers."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldbook.hub.answers import fault_answer, json_answer
from fieldbook.hub.callers import Caller
from fieldbook.hub.faults import HubFault
from fieldbook.hub.openapi import describe
from fieldbook.hub.receiving import call_of, read_body
from fieldbook.hub.rules import RULES, Asked, Rule
from fieldbook.hub.state import Hub
from fieldbook.hub.tables import fault_of

Report = Callable[[str], None]


def build_service(hub: Hub, report: Report = lambda _: None) -> Starlette:
    """Return the application that serves this hub.

    report hears the name of an unexpected error's type and place, never anything of a request.
    """
    description = describe()

    async def openapi(_: Request) -> Response:
        return json_answer(description)

    routes = [Route(rule.path, _endpoint(hub, rule, report), methods=[rule.method])
              for rule in RULES]
    routes.append(Route("/v1/openapi.json", openapi))
    service = Starlette(routes=routes, exception_handlers={HTTPException: _no_route})
    service.router.redirect_slashes = False
    return service


def _endpoint(hub: Hub, rule: Rule, report: Report) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        try:
            body = await read_body(request, rule.most(hub.limits), hub.limits)
            return await run_in_threadpool(_act, hub, rule, request, body)
        except HubFault as fault:
            return fault_answer(fault)
        except SQLAlchemyError as error:
            report(_trace(error))
            return fault_answer(fault_of(error))
        except Exception as error:
            report(_trace(error))
            return fault_answer(HubFault("broken"))

    return endpoint


def _act(hub: Hub, rule: Rule, request: Request, body: bytes) -> Response:
    call = call_of(request, body)
    caller = Caller() if rule.who == "anybody" else hub.caller(call)
    if rule.who == "owner":
        caller.need_owner()
    asked = Asked(caller, request.path_params, request.query_params, body,
                  _range(request), request.method == "HEAD")
    answer = rule.action(hub, asked)
    hub.sweep()
    return answer


def _range(request: Request) -> str | None:
    """Return the Range header; with If-Range it is ignored, for no answer carries a validator."""
    return None if "if-range" in request.headers else request.headers.get("range")


def _no_route(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    return fault_answer(HubFault("wrong-method" if status == 405 else "no-such-call"))


def _trace(error: BaseException) -> str:
    """Return type and place of an error, without its text: that may hold parts of a request."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"


