"""Delivery results as a large sender has them, made by DuckDB: skewed codes, new ones, and rows that are none."""

from __future__ import annotations

from pathlib import Path

import duckdb

_QUERY = """
SELECT
    'R' || (i // 1000)::VARCHAR AS "requestId",
    (i % 1000)::INTEGER AS "recipientSeq",
    '010' || lpad((hash(i, 9) % 100000000)::VARCHAR, 8, '0') AS "recipientNo",
    'sender-' || (hash(i, 5) % 3)::VARCHAR AS "senderKey",
    template AS "templateCode",
    strftime(sent, '%Y-%m-%d %H:%M:%S.0') AS "requestDate",
    code AS "resultCode",
    CASE WHEN code IS NULL THEN NULL WHEN code = '1000' THEN 'COMPLETED' ELSE 'FAILED' END AS "messageStatus",
    resend AS "resendStatus",
    CASE resend WHEN 'RSC04' THEN '1000' WHEN 'RSC05' THEN '3015' END AS "resendResultCode"
FROM (
    SELECT *, CASE
        WHEN code = '1000' OR code IS NULL THEN 'RSC02'
        WHEN chance3 < 20 THEN 'RSC01'
        WHEN chance3 < 88 THEN 'RSC04'
        WHEN chance3 < 95 THEN 'RSC05'
        ELSE 'RSC03'
    END AS resend
    FROM (
        SELECT *, CASE
            WHEN chance < 10 THEN 'garbage ' || (i % 97)::VARCHAR
            WHEN chance < 110 THEN '7' || (900 + chance % 12)::VARCHAR
            WHEN broken AND chance2 < 4200 THEN '3016'
            WHEN chance < 8900 THEN '1000'
            WHEN chance < 8930 THEN NULL
            ELSE {codes}[1 + (floor(pow(chance2 / 10000.0, 4) * {many}))::INTEGER]
        END AS code
        FROM (
            SELECT
                i,
                (hash(i, 1) % 10000)::INTEGER AS chance,
                (hash(i, 2) % 10000)::INTEGER AS chance2,
                (hash(i, 3) % 100)::INTEGER AS chance3,
                TIMESTAMP '2026-11-14 00:00:00'
                    + INTERVAL 1 SECOND * (i * 14 * 86400 // {rows}) AS sent,
                ['ORDER-PAID', 'PARCEL-SENT', 'PARCEL-HERE', 'LOGIN-CODE', 'REVIEW-PLEASE', 'COUPON-ENDS']
                    [1 + (floor(pow((hash(i, 4) % 1000) / 1000.0, 2) * 6))::INTEGER] AS template,
                template = 'PARCEL-SENT' AND sent >= TIMESTAMP '2026-11-25 00:00:00' AS broken
            FROM range({rows}) AS numbers(i)
        )
    )
)
"""


def write(path: Path, rows: int, threads: int = 2) -> None:
    """Write a Parquet file of so many deliveries over two weeks, the same each time.

    One in a hundred has a code that the catalogue does not have, one in a thousand something that is no code. From the
    twelfth day on, one template fails.
    """
    codes = ["3019", "3018", "3005", "3022", "1014", "3014", "3015", "3020", "2003", "3010", "4000", "9999"]
    connection = duckdb.connect(config={"threads": threads})
    query = _QUERY.format(rows=rows, codes=codes, many=len(codes))
    connection.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet)")
    connection.close()
