"""Ways in which a compiled file can be spoilt; each is a function of the bytes and a random generator."""

from __future__ import annotations

import random
from collections.abc import Callable

Mutation = Callable[[bytearray, random.Random, int], bytearray]
"""`mutation(contents, random, pointer_size)`; it may change `contents`."""

_HEADER = 88


def truncated(data: bytearray, rng: random.Random, _: int) -> bytearray:
    return data[: rng.randrange(len(data))]


def flipped_bits(data: bytearray, rng: random.Random, _: int) -> bytearray:
    for _ in range(rng.choice([1, 1, 2, 8, 64])):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return data


def flipped_header_bit(data: bytearray, rng: random.Random, _: int) -> bytearray:
    data[rng.randrange(_HEADER + 8)] ^= 1 << rng.randrange(8)
    return data


def zeroed(data: bytearray, rng: random.Random, _: int) -> bytearray:
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.choice([1, 8, 64, 4096]))
    data[start:end] = bytes(end - start)
    return data


def filled(data: bytearray, rng: random.Random, _: int) -> bytearray:
    start = rng.randrange(_HEADER, len(data))
    end = min(len(data), start + rng.choice([1, 4, 8, 32]))
    data[start:end] = b"\xff" * (end - start)
    return data


def huge_length(data: bytearray, rng: random.Random, size: int) -> bytearray:
    at = rng.randrange(_HEADER, len(data) - size) // size * size
    length = rng.choice([len(data), len(data) // 2, (1 << (8 * size - 1)) - 1, 1 << 30, 1 << 20])
    data[at : at + size] = length.to_bytes(size, "little")
    return data


def _pointers(data: bytearray, size: int) -> list[int]:
    """Places that hold something like a pointer into the file."""
    address = int.from_bytes(data[80 : 80 + size], "little")
    return [
        at
        for at in range(_HEADER - 8 + size, len(data) - size, size)
        if address < int.from_bytes(data[at : at + size], "little") < address + len(data)
    ]


def swapped_pointers(data: bytearray, rng: random.Random, size: int) -> bytearray:
    a, b = rng.choices(_pointers(data, size), k=2)
    data[a : a + size], data[b : b + size] = data[b : b + size], data[a : a + size]
    return data


def cyclic_pointer(data: bytearray, rng: random.Random, size: int) -> bytearray:
    at = rng.choice(_pointers(data, size))
    address = int.from_bytes(data[80 : 80 + size], "little")
    target = min(at + rng.randrange(-64, 4096) // size * size, len(data) - size)
    data[at : at + size] = (address + target).to_bytes(size, "little")
    return data


def wild_pointer(data: bytearray, rng: random.Random, size: int) -> bytearray:
    at = rng.choice(_pointers(data, size))
    data[at : at + size] = rng.randbytes(size)
    return data


def duplicated(data: bytearray, rng: random.Random, _: int) -> bytearray:
    start = rng.randrange(_HEADER, len(data))
    return data[:start] + data[start : start + rng.randrange(1, 512)] + data[start:]


def noise(data: bytearray, rng: random.Random, _: int) -> bytearray:
    return data[:_HEADER] + bytearray(rng.randbytes(rng.randrange(4096)))


MUTATIONS: tuple[Mutation, ...] = (
    truncated, flipped_bits, flipped_header_bit, zeroed, filled, huge_length, swapped_pointers,
    cyclic_pointer, wild_pointer, duplicated, noise,
)  # fmt: skip
