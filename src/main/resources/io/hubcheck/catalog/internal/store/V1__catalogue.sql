CREATE TABLE snapshot (
    id VARCHAR NOT NULL,
    read_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    basis VARCHAR NOT NULL,
    saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    next_refresh TIMESTAMP(9) WITH TIME ZONE,
    changes_since TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE source (
    id VARCHAR PRIMARY KEY,
    place INT NOT NULL,
    last_success TIMESTAMP(9) WITH TIME ZONE,
    last_answer TIMESTAMP(9) WITH TIME ZONE,
    problem_code VARCHAR,
    problem_message VARCHAR,
    retry_at TIMESTAMP(9) WITH TIME ZONE,
    last_try TIMESTAMP(9) WITH TIME ZONE,
    failures INT NOT NULL,
    failing_since TIMESTAMP(9) WITH TIME ZONE,
    requests INT NOT NULL
);

-- What a source said, as one packed value: it is only ever read and written whole.
CREATE TABLE harvest (
    source VARCHAR PRIMARY KEY,
    format INT NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE offer_change (
    number BIGINT PRIMARY KEY,
    kind VARCHAR NOT NULL,
    model VARCHAR_IGNORECASE NOT NULL,
    provider VARCHAR NOT NULL,
    task VARCHAR NOT NULL,
    said_before VARCHAR,
    said_now VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    snapshot VARCHAR NOT NULL
);

CREATE INDEX offer_change_model ON offer_change (model, number);
CREATE INDEX offer_change_provider ON offer_change (provider, number);
CREATE INDEX offer_change_read_at ON offer_change (read_at);
