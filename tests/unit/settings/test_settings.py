"""Settings."""

from pathlib import Path

import pytest

from assistant.errors import ConfigurationError
from assistant.settings import DEFAULT_MODEL, OPENAI_URL, load_settings


def test_nothing_set_means_no_endpoint_and_a_default_folder() -> None:
    """Without any setting there is no model, and the prompts are the ones of the checkout."""
    settings = load_settings(environ={})

    assert (settings.base_url, settings.api_key) == ("", "")
    assert (settings.prompts / "reply.j2").name == "reply.j2"
    assert settings.data.name == "reply-assistant"


def test_a_key_alone_means_openai() -> None:
    """A key without an address asks OpenAI, with a model that exists there."""
    settings = load_settings(environ={"OPENAI_API_KEY": "sk-x"})

    assert (settings.base_url, settings.model_name) == (OPENAI_URL, DEFAULT_MODEL)


def test_the_key_is_never_shown() -> None:
    """The representation says whether there is a key, not which."""
    assert "sk-secret" not in repr(load_settings(environ={"OPENAI_API_KEY": "sk-secret"}))


def test_environment_wins_over_the_file_and_the_option_over_both(tmp_path: Path) -> None:
    """Command line, environment, settings.toml: in that order."""
    (tmp_path / "settings.toml").write_text(
        '[model]\nbase_url = "http://127.0.0.1:1/v1"\nname = "a"\n[desk]\ncompany = "Lamps"\n'
    )
    settings = load_settings(data=tmp_path, environ={"ASSISTANT_DATA": "/nowhere", "ASSISTANT_MODEL": "b"})

    assert settings.data == tmp_path
    assert (settings.base_url, settings.model_name) == ("http://127.0.0.1:1/v1", "b")
    assert settings.desk.company == "Lamps"


def test_dotenv_is_read_from_the_folder_one_stands_in(tmp_path: Path) -> None:
    """A .env file beside the app sets what the environment leaves open."""
    (tmp_path / ".env").write_text("ASSISTANT_USER=ana\n")

    assert load_settings(folder=tmp_path).user == "ana"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[model]\nbase = 1\n", "model.base"),
        ("[desk\n", "cannot be read"),
        ('[desk]\ntimezone = "Mars/Base"\n', "Mars/Base"),
        ('[model]\nbase_url = "ftp://x"\n', "http"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, text: str, what: str) -> None:
    """Unknown keys, broken TOML, unknown zones and addresses are one clear line each."""
    (tmp_path / "settings.toml").write_text(text)

    with pytest.raises(ConfigurationError, match=what):
        load_settings(data=tmp_path, environ={})
