"""Frames and sentences of Spanish, French and German mails."""

import pytest

from assistant.text import Part, detect_language, segment

GERMAN = """Sehr geehrte Frau Dr. Marsh,

es tut uns leid, dass die Rechnung Nr. 8813 am 3. Mai doppelt abgebucht wurde.
Wir haben z. B. 45,90 € erstattet.

Mit freundlichen Grüßen
Ana Ruiz

Am Mo., 3. Nov. 2026 um 10:12 schrieb Ana <a@b.example>:
> Hallo"""
SPANISH = """Estimada Sra. García:

Lamentamos que su pedido llegara roto. Le hemos reembolsado 45,90 €.

Un cordial saludo,
Ana Ruiz

El lun, 3 nov 2026, Ana escribió:
> Hola"""
FRENCH = """Bonjour Madame Petit,

Nous sommes désolés que votre colis soit arrivé en retard. Nous avons remboursé 45,90 €.

Bien cordialement,
Ana Ruiz

Le 3 nov. 2026 à 10:12, Ana a écrit :
> Bonjour"""
MAILS = {
    "de": (GERMAN, ["es tut uns leid", "Wir haben z. B."]),
    "es": (SPANISH, ["Lamentamos que", "Le hemos"]),
    "fr": (FRENCH, ["Nous sommes", "Nous avons"]),
}


@pytest.mark.parametrize("language", MAILS)
def test_the_frame_is_known(language: str) -> None:
    """Greeting, sign-off, signature and quoted mail are told from what the writer says."""
    mail, begins = MAILS[language]
    text = segment(mail)
    body = [s.span.of(mail) for s in text.said()]
    assert [s[: len(b)] for s, b in zip(body, begins, strict=True)] == begins
    parts = [s.part for s in text.sentences]
    assert (parts.count(Part.GREETING), parts.count(Part.SIGN_OFF), parts.count(Part.SIGNATURE)) == (1, 1, 1)
    assert Part.QUOTED in parts


@pytest.mark.parametrize(
    "greeting",
    [
        "Guten Tag Herr Özdemir,",
        "Liebe Frau Kern,",
        "Hallo Jonas,",
        "Gruess Gott Herr Moser,",
        "Hola Marta:",
        "Estimado/a cliente:",
        "Buenos días, Sr. Vidal:",
        "Querida Lucía,",
        "Bonjour,",
        "Chère Madame,",
        "Madame, Monsieur,",
        "Cher Monsieur Roux,",
    ],
)
def test_a_greeting_is_one(greeting: str) -> None:
    """The common openings are greetings, with titles, names and without."""
    text = segment(f"{greeting}\n\nxxx yyy zzz.")
    assert text.sentences[0].part is Part.GREETING
    assert text.sentences[-1].part is Part.BODY


@pytest.mark.parametrize(
    "closing",
    [
        "Freundliche Grüße",
        "Viele Gruesse aus Kiel",
        "MfG",
        "Beste Grüsse",
        "Atentamente,",
        "Reciba un cordial saludo,",
        "Saludos cordiales",
        "Cordialement",
        "Bien à vous,",
        "Sincères salutations",
    ],
)
def test_a_closing_is_one(closing: str) -> None:
    """The common closings are sign-offs, and the name below them is a signature."""
    text = segment(f"Xxx yyy.\n\n{closing}\nAna")
    assert [s.part for s in text.sentences] == [Part.BODY, Part.SIGN_OFF, Part.SIGNATURE]


def test_the_four_languages_are_told_apart() -> None:
    """A reply of fifteen words is enough to tell the language."""
    assert {language: detect_language(mail) for language, (mail, _) in MAILS.items()} == dict(
        zip(MAILS, MAILS, strict=True)
    )
