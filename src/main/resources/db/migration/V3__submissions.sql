-- A submission as it arrived; never altered, with redaction as the one exception. The article's text is kept once,
-- with the article, because hundreds of submissions carry the same one.
create table submissions (
    id uuid primary key,
    site_id bigint not null references sites,
    kind text not null,
    article_url text not null,
    article_title text not null,
    author_name text not null,
    author_email text not null,
    author_url text not null,
    author_ip text not null,
    author_user_agent text not null,
    author_role text not null,
    title text not null,
    content text not null,
    source_url text not null,
    blog_name text not null,
    referrer text not null,
    parent_id text not null,
    submitted_at timestamptz,
    honeypot text not null,
    millis_to_submit bigint,
    external_id text not null,
    callback_url text not null,
    received_at timestamptz not null,
    redacted_at timestamptz
);

create index submissions_of_site on submissions (site_id, id);
-- Has something by this author been published before? Asked where a site holds first-time authors.
-- An index entry has 2,700 bytes at most, an address of a stranger any number.
create index submissions_of_email on submissions (site_id, left(author_email, 200)) where author_email <> '';

-- Which request a key was first used for. A row of its own, because it is claimed before anything else is known.
create table idempotency_keys (
    site_id bigint not null references sites,
    key text not null,
    body_hash bytea not null,
    submission_id uuid not null references submissions deferrable initially deferred,
    primary key (site_id, key)
);

-- What the machine said and why. Several a submission are possible, the newest counts.
create table verdicts (
    id bigint generated always as identity primary key,
    submission_id uuid not null references submissions,
    decision text not null,
    blatant boolean not null,
    probability double precision not null,
    base double precision not null,
    contributions jsonb not null,
    reasons jsonb not null,
    model text not null,
    policy text not null,
    decided_at timestamptz not null
);

create index verdicts_of_submission on verdicts (submission_id, id);
