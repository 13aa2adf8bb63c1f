"""The pages: one file for each, all listed here."""

from onrecord.web.pages.accuracy import router as accuracy
from onrecord.web.pages.actors import make_lists as lists_of_actors
from onrecord.web.pages.actors import router as actors
from onrecord.web.pages.contradictions import router as contradictions
from onrecord.web.pages.decisions import router as decisions
from onrecord.web.pages.exports import router as exports
from onrecord.web.pages.feeds import router as feeds
from onrecord.web.pages.figures import router as figures
from onrecord.web.pages.health import router as health
from onrecord.web.pages.incidents import router as incidents
from onrecord.web.pages.login import router as login
from onrecord.web.pages.overview import make_lists as lists_of_overview
from onrecord.web.pages.overview import router as overview
from onrecord.web.pages.places import router as places
from onrecord.web.pages.reports import router as reports
from onrecord.web.pages.review import make_lists as lists_of_review
from onrecord.web.pages.review import router as review
from onrecord.web.pages.search import router as search
from onrecord.web.pages.series import router as series
from onrecord.web.pages.sources import router as sources
from onrecord.web.pages.world import router as world

ROUTES = (
    overview,
    feeds,
    exports,
    incidents,
    reports,
    figures,
    series,
    contradictions,
    actors,
    places,
    search,
    review,
    decisions,
    accuracy,
    sources,
    world,
    login,
    health,
)
# What makes the lists that pages are drawn from, once before anybody asks.
LISTS = (lists_of_overview, lists_of_actors, lists_of_review)
