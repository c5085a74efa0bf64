"""Writes privacy.json: verdicts of python-stdnum, phonenumbers, email-validator, ipaddress and pandas.

Needs: python-stdnum 2.2, phonenumbers 9.0.43, email-validator 2.4.0, pandas 3.
Run: python make_privacy.py
"""

import ipaddress
import json
import random
from pathlib import Path

import pandas
import phonenumbers
from email_validator import EmailNotValidError, validate_email
from stdnum import iban, luhn
from stdnum.us import ssn

random.seed(7)


def is_email(text):
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def is_phone(text):
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def is_ip(text):
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def digits(count):
    return "".join(random.choice("0123456789") for _ in range(count))


def card(prefix, length):
    body = prefix + digits(length - len(prefix) - 1)
    return body + luhn.calc_check_digit(body)


ibans = ["DE89370400440532013000", "GB29NWBK60161331926819", "FR1420041010050500013M02606", "NL91ABNA0417164300"]
ibans += [text[:3] + str((int(text[3]) + 1) % 10) + text[4:] for text in ibans]
ibans += [iban.format(text) for text in ibans]
cards = [card(prefix, length) for prefix, length in
         [("4", 16), ("51", 16), ("2221", 16), ("34", 15), ("37", 15), ("6011", 16), ("36", 14), ("35", 16)] for _ in range(8)]
cards += [text[:-1] + str((int(text[-1]) + 1) % 10) for text in cards]
numbers = ["078-05-1121", "000-12-3456", "666-12-3456", "900-12-3456", "123-00-4567", "123-45-0000", "536-90-4399"]
emails = ["ana@example.org", "a.b+c@mail.example.co.uk", "no at.example.org", "@example.org", "ana@", "ana@host", "a..b@example.org"]
phones = ["+49 171 1234567", "+1 415 555 2671", "+442079460958", "+33 1 23 45 67 89", "+1", "+12", "+4"]
addresses = ["192.168.1.20", "8.8.8.8", "256.1.1.1", "1.2.3", "2001:db8::8a2e:370:7334", "fe80::1:2:3", "2001:db8:::1", "12:30:45"]

people = pandas.DataFrame({
    "age": [random.randrange(20, 26) for _ in range(400)],
    "postcode": [random.choice(["10115", "02134", "80331"]) for _ in range(400)],
    "sex": [random.choice(["f", "m", None]) for _ in range(400)],
})
sizes = people.groupby(["age", "postcode", "sex"], dropna=False).size()
rows = people.astype(object).where(people.notna(), None).values.tolist()

Path(__file__).with_name("privacy.json").write_text(json.dumps({
    "patterns": {
        "iban": [[text, iban.is_valid(text)] for text in ibans],
        "card": [[text, luhn.is_valid(text)] for text in cards],
        "ssn": [[text, ssn.is_valid(text)] for text in numbers],
        "email": [[text, is_email(text)] for text in emails],
        "phone": [[text, is_phone(text)] for text in phones],
        "ip": [[text, is_ip(text)] for text in addresses],
    },
    "anonymity": {
        "rows": rows,
        "limit": 8,
        "k": int(sizes.min()),
        "groups": int(sizes.size),
        "smallGroups": int((sizes < 8).sum()),
        "rowsInSmallGroups": int(sizes[sizes < 8].sum()),
    },
}, indent=1) + "\n")
