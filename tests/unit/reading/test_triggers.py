"""What takes a message out of an agent's hands."""

from collections.abc import Callable

import pytest

from assistant.model import Reading, TriggerKind
from assistant.reading.triggers import OWNERS

HANDED_OVER = {
    TriggerKind.LEGAL: [
        "Who do I sue?",
        "Let a judge decide this.",
        "Don't make me take you to court.",
        "If I don't have my refund by Friday I'll sue.",
        "I will take you to the small claims court.",
        "You will be hearing from my lawyer.",
        "I have passed this to my solicitor, who will write to you.",
        "I am considering legal action.",
        "See you in court!",
    ],
    TriggerKind.REGULATOR: [
        "Next stop: the ombudsman.",
        "The Civil Aviation Authority has my complaint.",
        "I'm reporting you to Trading Standards.",
        "I have filed a complaint with the CFPB.",
        "My next letter goes to the ombudsman.",
        "I'll complain to the BBB about this.",
    ],
    TriggerKind.PRESS: [
        "I've tipped off the newspapers.",
        "I'm preparing an article about your fees.",
        "I am going to the press with this.",
        "I've spoken to a journalist at the local paper.",
        "My next call will be to the newspapers.",
    ],
    TriggerKind.CHARGEBACK: [
        "My bank is clawing the money back.",
        "I am contesting this charge with Monzo.",
        "I've started a chargeback.",
        "I will dispute this charge with my bank.",
        "I opened a PayPal dispute yesterday.",
    ],
    TriggerKind.SAFETY: [
        "Her alarm pendant didn't work when she fell.",
        "Your treats made both my cats sick.",
        "The rice was sold as nut free, yet it contained peanuts.",
        "Is my pram on the recall list?",
        "The charger caught fire on my bed.",
        "My son choked on a loose button.",
        "I had an allergic reaction to your cream.",
        "The kettle gave me an electric shock.",
        "I found glass in my meal.",
    ],
    TriggerKind.SELF_HARM: [
        "I don't see the point any more.",
        "They would all be better off without me.",
        "I wish I would not wake up.",
        "Nobody would miss me.",
        "I can't go on.",
        "I have the tablets ready.",
        "I have said my goodbyes to everyone.",
        "I don't want to kill myself, but I think about it.",
        "I want to kill myself.",
        "I don't want to live any more.",
        "I feel suicidal because of this debt.",
    ],
    TriggerKind.FRAUD: [
        "I have never bought anything from you, and yet you charged me.",
        "A man rang saying he was from your bank.",
        "That login was not me.",
        "Somebody used my card to buy three phones.",
        "My account has been hacked.",
        "I fell victim to identity theft.",
        "I didn't authorise this payment.",
        "Someone opened an account in my name.",
    ],
    TriggerKind.DATA_REQUEST: [
        "I never gave you my private number.",
        "How did you get my e-mail address?",
        "What information do you have about me?",
        "Under GDPR, send me all the data you hold on me.",
        "Please delete all my personal data.",
        "This is a subject access request.",
    ],
    TriggerKind.DATA_BREACH: [
        "You e-mailed me another patient's test results.",
        "My private list is on Google.",
        "The whole team was CC'd on your reminder about my bill.",
        "You told my employer about my debts.",
        "Has there been a data breach?",
    ],
}


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in HANDED_OVER.items() for text in texts]
)
def test_a_trigger_is_found_with_its_sentence_and_owner(
    reading: Callable[..., Reading], kind: TriggerKind, text: str
) -> None:
    """Each kind quotes its sentence and names who should take it."""
    message = f"The lamp is broken. {text}"
    triggers = reading(message).triggers
    assert [(t.kind, t.quote.text, t.owner) for t in triggers] == [(kind, text, OWNERS[kind])]
    assert triggers[0].quote.span.of(message) == text


@pytest.mark.parametrize(
    "text",
    [
        "Is this account regulated by the FCA?",
        "The legal name of my shop is Lumen Ltd.",
        "I do legal work and need the invoice.",
        "The collector threatened to sue me.",
        "He said he would sue his neighbour.",
        "There should be a way to sue them.",
        "My lawyer friend recommended your shop.",
        "I won't sue you.",
        "The wait is killing me.",
        "I'm dying to try it.",
        "I nearly died laughing.",
        "It's commercial suicide to treat customers like this.",
        "This app is a fraud.",
        "Your fraud protection blocked my card.",
        "I was charged without authorisation for the renewal.",
        "I'll post this on social media and leave one star.",
        "My newspaper was not delivered today.",
        "The fire alarm went off twice.",
        "The phone died after two weeks.",
        "You burned my steak.",
        "Is the hotel close to a hospital?",
        "Please delete my account.",
        "How do I delete my data?",
        "The app deleted all my photos.",
        "You sold my personal data!",
        "I don't see the point of the second menu.",
        "I can't go on paying for this.",
        "I'd rather die than use your app again.",
        "The office would be better off with the blue one.",
        "I wish I had never bought this.",
        "I've never bought anything better from you.",
        "I opened an account in my name last year.",
        "I'll call you after the weekend.",
        "My son was hurt that you forgot him.",
        "I had to go to court on Tuesday, so I missed the courier.",
        "I could go to the press but I won't.",
        "I told you he said he would report it to the ombudsman.",
        "You sent me another customer's shoes.",
        "You gave my parcel to my neighbour.",
        "I copied the whole team into my reply to you.",
        "My balance is not visible on your site.",
        "My newspaper subscription was charged twice.",
        'The letter said "we will take legal action".',
    ],
)
def test_look_alikes_are_no_triggers(reading: Callable[..., Reading], text: str) -> None:
    """A word alone, the other side's step and a turn of phrase leave the usual draft in place."""
    assert reading(f"The lamp is broken. {text}").triggers == ()


@pytest.mark.parametrize(
    "cue",
    [
        "i never my you your sent gave the to with another not want to ",
        "nobody would if when i was the bank of a customer going to ",
        "don't see any point of in my our data was sent to a ",
    ],
)
def test_repeated_cues_are_read_to_the_end(reading: Callable[..., Reading], cue: str) -> None:
    """A hundred kilobytes of words that begin cues give sentences that stand in the text."""
    message = cue * (100_000 // len(cue))
    assert all(t.quote.span.of(message) == t.quote.text for t in reading(message).triggers)


def test_the_most_pressing_trigger_comes_first(reading: Callable[..., Reading]) -> None:
    """Danger to life is before everything else."""
    text = "I opened a PayPal dispute. My lawyer will contact you. I want to end my life."
    assert [t.kind for t in reading(text).triggers] == [
        TriggerKind.SELF_HARM,
        TriggerKind.LEGAL,
        TriggerKind.CHARGEBACK,
    ]


def test_every_kind_has_an_owner() -> None:
    """No hand-over without somebody to take it."""
    assert set(OWNERS) == set(TriggerKind)
