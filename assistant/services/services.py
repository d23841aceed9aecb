"""The parts, made from the settings on first use and kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.authored import LastGood
from assistant.checks import Policy, check, load_policy
from assistant.entities import signed_names
from assistant.errors import AuthorError, InputError
from assistant.gate import gate
from assistant.ledger import Macro, findings_of, load_macros, states_facts, trace
from assistant.model import Case, ChatMessage, Claim, Draft, Message, Passage, Reading, Report, SentRequest
from assistant.reading import read
from assistant.services.models import Models
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.drafting import Drafter, Wishes
    from assistant.drafting.repair import Mender
    from assistant.llm import ChatModel, Endpoint
    from assistant.playbook import Playbook
    from assistant.policy import PolicyBook
    from assistant.services.desk import Desk
    from assistant.services.examination import Examined
    from assistant.services.rulebook import Rulebook
    from assistant.templates import Library, Problem


class Audit(NamedTuple):
    """What is said of a reply: by the rules and the ledger, and each of its claims."""

    report: Report
    claims: tuple[Claim, ...]


class Services:
    """Everything that needs no database: reading, checking, rendering, drafting, linting.

    Heavy parts are imported by the first call that needs them, so that checking a text loads none.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self.settings = settings
        self.models = Models(settings, clock)
        rules = settings.prompts / "rules.yaml"
        self._policy = LastGood(lambda: [rules], lambda: load_policy(rules))

    # --- authored files -------------------------------------------------------------------------------

    @property
    def policy(self) -> Policy:
        """The rules file in its last good version."""
        return self._policy.get()

    @property
    def rulebook(self) -> Rulebook:
        """The rules file, to be changed."""
        from assistant.services.rulebook import Rulebook

        return Rulebook(self.settings.prompts / "rules.yaml")

    @cached_property
    def _playbook(self) -> LastGood[Playbook]:
        from assistant.playbook import load_playbook

        folder = self.settings.prompts / "playbook"
        return LastGood(lambda: folder.glob("*.yaml"), lambda: load_playbook(folder))

    @property
    def playbook(self) -> Playbook:
        """The playbook in its last good version."""
        return self._playbook.get()

    @cached_property
    def _promises(self) -> LastGood[PolicyBook]:
        from assistant.policy import load_policies, policy_files

        folder = self.settings.prompts / "policy"
        return LastGood(lambda: policy_files(folder), lambda: load_policies(folder))

    def promises(self, case: Case) -> PolicyBook:
        """Return the company's policy in its last good version; of a sample case, the sample company's."""
        return self._sample_promises if case.sample else self._promises.get()

    def passages(
        self, case: Case, reading: Reading, reply: str, known: tuple[Passage, ...] = ()
    ) -> tuple[Passage, ...]:
        """Return what the policy says of a case and of a reply's own words, beyond what is `known`."""
        from assistant.policy import also_of, ground

        book = self.promises(case)
        return also_of(book, case, reply, known or ground(book, case, reading).passages)

    @cached_property
    def _sample_promises(self) -> PolicyBook:
        from assistant.demo import POLICY
        from assistant.policy import load_policies

        return load_policies(POLICY)

    @cached_property
    def library(self) -> Library:
        """The templates, each in its last good version."""
        from assistant.templates import Library

        return Library(self.settings.prompts)

    def reply_templates(self) -> tuple[str, ...]:
        """Return what a person may choose for a reply: templates that say when they fit, and `reply`."""
        return tuple(name for name in self.library.ids() if name == "reply" or self.library.get(name).fits)

    def problems(self) -> tuple[str, ...]:
        """Return what is broken in prompts/ and therefore used in its last good version."""
        self.policy, self.playbook, self._promises.get(), self.library.ids()
        kept = (self._policy, self._playbook, self._promises, self.library)
        return tuple(str(one.problem) for one in kept if one.problem)

    # --- the model ------------------------------------------------------------------------------------

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """The endpoints that draft, in their order: the next is asked where one fails."""
        return self.models.endpoints

    @property
    def endpoint(self) -> Endpoint | None:
        """The endpoint that is asked first, or none."""
        return next(iter(self.endpoints), None)

    @property
    def model(self) -> ChatModel | None:
        """The model behind the endpoints, with retries and fall-backs; None without any."""
        return self.models.model()

    @property
    def masked(self) -> bool:
        """Whether names and numbers are masked before anything leaves: for one endpoint means for all."""
        return any(endpoint.masked for endpoint in self.endpoints)

    def drafter(self, *, offline: bool = False, stored: bool = False) -> Drafter:
        """Return the pipeline as it stands now; `stored` takes and keeps answers, as runs want it."""
        from assistant.drafting import Drafter

        model = None
        if not offline:
            model = self.models.model(stored=True) if stored else self.model
        asked = self.settings.model
        return Drafter(
            self.library,
            self.playbook,
            self.policy,
            model,
            asked.refine_reading,
            judge=asked.judge,
            masked=model is None or self.masked,
            promises=self.promises,
            saved=self.saved_replies,
        )

    def mender(
        self,
        draft: Draft,
        *,
        offline: bool = False,
        on_text: Callable[[str], None] = lambda _text: None,
        cancelled: Callable[[], bool] = lambda: False,
        sent: Iterable[SentRequest] = (),
        on_request: Callable[[SentRequest], None] = lambda _: None,
    ) -> Mender:
        """Return what mends this draft: with the model where there is one, and by rules."""
        from assistant.drafting import examine
        from assistant.drafting.outbox import Outbox
        from assistant.drafting.repair import Mender, Reviser
        from assistant.privacy import mask_of

        policy, model = self.policy, None if offline else self.model
        asked = list(sent)
        allowed = self.allowed(draft.reading)

        def again(text: str) -> Draft:
            reply = replace(draft.reply, text=text)
            return examine(
                draft.case,
                draft.reading,
                reply,
                policy,
                draft.passages,
                asked,
                allowed=allowed,
                macros=self.saved_replies(draft.case),
                before=draft.claims,
            )

        if model is None:
            return Mender(self.playbook, again)
        mask = mask_of(draft.case) if self.masked else None
        box = Outbox(model, mask, on_request, kept=asked).to("repair")
        return Mender(self.playbook, again, Reviser(self.library, box, on_text, cancelled))

    # --- what is kept ---------------------------------------------------------------------------------

    @cached_property
    def desk(self) -> Desk:
        """Cases and drafts in the data folder.

        Raises:
            StorageError: the folder or its database cannot be used.
        """
        from assistant.services.desk import Desk
        from assistant.store import Store

        return Desk(self, Store.open(self.settings.data))

    def fill_demo(self) -> int:
        """Store the sample cases with a draft of the playbook each; return how many there are."""
        from assistant.demo import samples
        from assistant.drafting import Wishes
        from assistant.facts import case_from_object

        found = samples()
        for sample in found:
            day = sample.message.date.date() if sample.message.date else self.today()
            case = replace(case_from_object(sample.stated, sample.message, day), sample=True)
            case_id = self.desk.keep_case(case, key=f"sample-{sample.id}")
            self.desk.wait(self.desk.draft(case_id, Wishes(offline=True), key=f"sample-{sample.id}"), 30)
        return len(found)

    def examination(self, *, ask: bool = True) -> list[Examined]:
        """Look at everything the house stands on, and say what to do; `ask` lets each model answer."""
        from assistant.services.examination import examine_all

        return examine_all(self, ask=ask)

    # --- what people ask for --------------------------------------------------------------------------

    def today(self) -> date:
        """Return the present day where the desk is."""
        return self.settings.now().date()

    def case(self, message: Message, case_file: Path | None = None) -> Case:
        """Join a message with a case file; what the desk always says fills the gaps.

        Raises:
            AuthorError: the case file does not fit.
        """
        if case_file is None:
            return self.at_desk(Case(message, self.today()))
        from assistant.facts import load_case

        return self.at_desk(load_case(case_file, message, self.today(), self.settings.desk.date_order))

    def at_desk(self, case: Case) -> Case:
        """Fill what the case leaves open: our side by settings, the name as signed."""
        desk = self.settings.desk
        return replace(
            case,
            customer=case.customer or signature_name(case.message),
            company=case.company or desk.company,
            agent=case.agent or desk.agent,
            signature=case.signature or desk.signature,
        )

    def read(self, case: Case) -> Reading:
        """Read a message by rules."""
        return read(case)

    def check(self, reply: str, case: Case, reading: Reading | None = None) -> Report:
        """Check a reply, whoever wrote it."""
        return self.audit(reply, case, reading).report

    def audit(self, reply: str, case: Case, reading: Reading | None = None) -> Audit:
        """Check a reply by rules and gate, and trace what it claims; it is taken for a writer's words.

        Policy, playbook and gate are asked only where somebody stated a case: without one nobody can say
        whose a link is, and nothing untraced is an error.
        """
        reading, stated = reading or read(case), states_facts(case)
        report = check(reply, case, reading, self.policy)
        passages = self.passages(case, reading, reply) if stated else ()
        allowed = self.allowed(reading) if stated else ()
        macros = self.saved_replies(case) if stated else ()
        claims = trace(reply, case, passages=passages, allowed=allowed, macros=macros)
        gated = gate(reply, case, passages, house=[one.text for one in macros]) if stated else ()
        told = findings_of(claims, stated)
        return Audit(replace(report, findings=(*gated, *told, *report.findings)), claims)

    def saved_replies(self, case: Case) -> tuple[Macro, ...]:
        """Return the house's saved replies, from `prompts/saved/` where there is such a folder."""
        folder = self.settings.prompts / "saved"
        return () if case.sample or not folder.is_dir() else self._saved.get()

    @cached_property
    def _saved(self) -> LastGood[tuple[Macro, ...]]:
        folder = self.settings.prompts / "saved"
        return LastGood(lambda: folder.rglob("*.*"), lambda: load_macros(folder))

    def allowed(self, reading: Reading) -> tuple[str, ...]:
        """Return what the playbook lets us offer for this kind of trouble."""
        from assistant.playbook import options

        return options(self.playbook, reading.trouble)

    def figures(self, rule_id: str, language: str = "en") -> tuple[str, ...]:
        """Return how well a rule is known to work in a language, in words."""
        from assistant.checks.levels import known_of

        return known_of(rule_id, language)

    def draft(
        self,
        case: Case,
        wishes: Wishes,
        cancelled: Callable[[], bool] = lambda: False,
        on_request: Callable[[SentRequest], None] = lambda _: None,
    ) -> Draft:
        """Draft and check in one go, without storing the draft."""
        from assistant.llm import unheard

        drafter = self.drafter(offline=wishes.offline, stored=wishes.reuse)
        return drafter.draft(case, wishes, unheard, cancelled, on_request=on_request)

    def render(self, case: Case, wishes: Wishes) -> tuple[ChatMessage, ...]:
        """Return the exact messages a draft would be asked for with.

        Raises:
            InputError: there is no such template.
        """
        from assistant.drafting.outbox import masked
        from assistant.drafting.prompted import PromptedWriter, Secrets
        from assistant.llm import ScriptedModel
        from assistant.playbook import needs, options
        from assistant.policy import ground
        from assistant.privacy import mask_of

        reading = read(case)
        writer = PromptedWriter(
            self.library,
            ScriptedModel([]),
            wishes,
            allowed=options(self.playbook, reading.trouble),
            needs=needs(self.playbook, reading.trouble),
            grounding=ground(self.promises(case), case, reading),
        )
        messages = writer.messages(case, reading, writer.template(case, reading), Secrets())
        return masked(messages, mask_of(case) if self.masked else None)

    def lint(self, path: Path | None = None) -> list[Problem]:
        """Return every problem in a prompts folder, worst first within each file.

        Raises:
            InputError: there is no such folder.
        """
        from assistant.checks import RULES
        from assistant.playbook import load_playbook
        from assistant.services.levels import level_problems
        from assistant.services.promising import policy_problems
        from assistant.templates import lint
        from assistant.templates.problems import from_error

        folder = path or self.settings.prompts
        if not folder.is_dir():
            raise InputError(f"{folder} is no folder; name a prompts folder")
        found = list(lint(folder, {rule.id for rule in RULES}))
        for read_part in (
            lambda: found.extend(level_problems(folder / "rules.yaml")),
            lambda: load_playbook(folder / "playbook"),
            lambda: found.extend(policy_problems(folder)),
        ):
            try:
                read_part()
            except AuthorError as error:
                found.append(from_error(error))
        return found

    def lint_saved(self, path: Path) -> tuple[int, list[Problem]]:
        """Return how many saved replies a file or folder holds, and what is wrong in them.

        Raises:
            AuthorError: a file cannot be read as saved replies.
            InputError: there is no such file or folder.
        """
        from assistant.services.saved import saved_problems

        book = self._promises.get()
        passages = [one for n in sorted(book.in_force(self.today())) for one in book.documents[n].passages]
        return saved_problems(path, passages, self.policy, self.today())


def signature_name(message: Message) -> str:
    """Return the name in the From header, else the one under the words, else nothing."""
    signed = signed_names(message.text)
    return message.signed_name or (signed[-1].text if signed else "")
