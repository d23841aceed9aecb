"""A real model server (llama.cpp's own, out of the xllamacpp wheel) that recites a given reply.

`model_server(reply)` writes a tiny GGUF whose hand-set weights know one text by heart, starts the server
in a process of its own on a free loopback port, yields its base URL and ends the process afterwards:

    with model_server("Dear Ms Marsh, we are sorry ...") as base_url:
        ...  # OPENAI_BASE_URL=base_url, ASSISTANT_MODEL=canned

How the weights recite: every piece of the reply is a token with a direction of its own in the embedding,
attention and feed-forward weights are zero, so that the hidden state is the last token, normalised, and
the output matrix holds for each direction which token comes next. The newline that ends the chat
template's header leads to the first piece, the last piece to the end-of-turn token.
"""

from __future__ import annotations

import argparse
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

MODEL = "canned"

_HEADS_OF = 32
_LOGIT = 20.0
_MERGE = ("e", "r")
_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")


@contextmanager
def model_server(
    reply: str, *, api_key: str = "", context: int = 32_768, slots: int = 2, patience: float = 30.0
) -> Iterator[str]:
    """Run a server that recites `reply`; yields the base URL (`.../v1`), the model's name is `MODEL`.

    A prompt costs about one token a character; `context` is shared out over `slots`.
    """
    with tempfile.TemporaryDirectory(prefix="canned-") as folder:
        path = Path(folder) / f"{MODEL}.gguf"
        write_gguf(path, reply)
        port = _free_port()
        options = [f"--{name}={value}" for name, value in _settings(path, port, context, slots, api_key)]
        with (
            (Path(folder) / "log").open("w+b") as log,
            subprocess.Popen([sys.executable, __file__, *options], stdout=log, stderr=log) as process,
        ):
            try:
                _await(process, port, patience, Path(log.name))
                yield f"http://127.0.0.1:{port}/v1"
            finally:
                process.kill()


def _settings(path: Path, port: int, context: int, slots: int, key: str) -> Sequence[tuple[str, object]]:
    return [("model", path), ("port", port), ("context", context), ("slots", slots), ("key", key)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(process: subprocess.Popen[bytes], port: int, patience: float, log: Path) -> None:
    """Wait until the server says it is well."""
    until = time.monotonic() + patience
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.02)
    tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
    raise RuntimeError(f"the model server did not start (exit {process.poll()}): {tail}")


# --- the model ------------------------------------------------------------------------------------------


def pieces_of(reply: str) -> list[str]:
    """Cut a text into pieces at words, such that no piece occurs twice; together they are the text."""
    pieces: list[str] = []
    piece = ""
    for word in re.findall(r"\s*\S+|\s+", reply):
        piece += word
        if _fresh(piece, pieces):
            pieces.append(piece)
            piece = ""
    while piece and pieces and not _fresh(piece, pieces):
        piece = pieces.pop() + piece
    return [*pieces, piece] if piece else pieces


def _fresh(piece: str, pieces: list[str]) -> bool:
    """Tell whether a piece is no token yet; single bytes and the one merge are."""
    return len(piece) > 1 and piece != "".join(_MERGE) and piece not in pieces


def write_gguf(path: Path, reply: str) -> None:
    """Write a model that answers everything with `reply`."""
    import gguf

    letters = _letters()
    pieces = ["".join(letters[byte] for byte in piece.encode()) for piece in pieces_of(reply)]
    plain = [*letters, "".join(_MERGE)]
    tokens = [*plain, *pieces, *_SPECIAL]
    width = -(-(len(pieces) + 2) // _HEADS_OF) * _HEADS_OF
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, tokens, width)
    first = len(plain)
    route = [ord("\n"), *range(first, first + len(pieces)), len(tokens) - 1]
    for name, weights in _weights(len(tokens), width, route).items():
        writer.add_tensor(name, weights)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _letters() -> list[str]:
    """Return the letter that stands for each byte in byte-level vocabularies: itself where it prints."""
    prints = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    spare = iter(range(0x100, 0x200))
    return [chr(byte if byte in prints else next(spare)) for byte in range(0x100)]


def _describe(writer: Any, tokens: list[str], width: int) -> None:
    specials = len(_SPECIAL)
    writer.add_context_length(131_072)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_HEADS_OF)
    writer.add_head_count(width // _HEADS_OF)
    writer.add_head_count_kv(width // _HEADS_OF)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_HEADS_OF)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(0)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([1] * (len(tokens) - specials) + [3] * specials)
    writer.add_token_merges([" ".join(_MERGE)])
    writer.add_bos_token_id(len(tokens) - specials)
    writer.add_eos_token_id(len(tokens) - 1)
    writer.add_add_bos_token(False)  # noqa: FBT003 - as the library has it
    writer.add_chat_template(_TEMPLATE)


def _weights(vocabulary: int, width: int, route: list[int]) -> dict[str, Any]:
    """Return the tensors: `route` lists the tokens in the order in which they follow each other."""
    import numpy as np

    def zeros(*shape: int) -> Any:
        return np.zeros(shape, dtype=np.float32)

    embedding, output = zeros(vocabulary, width), zeros(vocabulary, width)
    embedding[:, 0] = 1.0
    for direction, (token, following) in enumerate(pairwise(route), start=1):
        embedding[token] = 0.0
        embedding[token, direction] = 1.0
        output[following, direction] = _LOGIT / np.sqrt(width)
    ones = np.ones(width, dtype=np.float32)
    tensors = {"token_embd.weight": embedding, "output.weight": output, "output_norm.weight": ones}
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        tensors[f"blk.0.{name}.weight"] = zeros(width, width)
    for name in ("ffn_gate", "ffn_up"):
        tensors[f"blk.0.{name}.weight"] = zeros(_HEADS_OF, width)
    tensors["blk.0.ffn_down.weight"] = zeros(width, _HEADS_OF)
    return tensors | {"blk.0.attn_norm.weight": ones, "blk.0.ffn_norm.weight": ones}


# --- the process ----------------------------------------------------------------------------------------


def _serve(arguments: argparse.Namespace) -> None:
    """Run the server in this process until it is killed, or its parent is gone."""
    import os

    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = arguments.model
    params.model_alias = {MODEL}
    params.hostnames = ["127.0.0.1"]
    params.port = arguments.port
    params.n_ctx = arguments.context
    params.n_parallel = arguments.slots
    params.cpuparams.n_threads = 1
    params.warmup = False
    if arguments.key:
        params.api_keys = [arguments.key]
    server = xllamacpp.Server(params)
    parent = os.getppid()
    while server and os.getppid() == parent:
        time.sleep(0.5)


def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("--key", default="")
    for name in ("--port", "--context", "--slots"):
        parser.add_argument(name, type=int)
    _serve(parser.parse_args())


if __name__ == "__main__":
    _main()
