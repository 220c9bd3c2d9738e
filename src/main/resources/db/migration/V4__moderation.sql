-- What was held for an editor, one case a submission.
create table cases (
    submission_id uuid primary key references submissions,
    site_id bigint not null references sites,
    state text not null check (state in ('OPEN', 'PUBLISHED', 'REJECTED')),
    opened_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by_source text,
    resolved_by_name text,
    version integer not null
);

create index cases_open on cases (site_id, opened_at) where state = 'OPEN';

-- What people said the truth is. Every word is kept, the newest of the most trusted source counts.
create table feedback (
    id bigint generated always as identity primary key,
    submission_id uuid not null references submissions,
    site_id bigint not null references sites,
    label text not null check (label in ('HAM', 'SPAM')),
    source text not null,
    source_name text not null,
    reason text not null,
    given_at timestamptz not null
);

create index feedback_of_submission on feedback (submission_id, id);

-- The feed of decisions. A row gets its position when the feed is next read, under a lock of the site's feed, never
-- when it is written: concurrent transactions commit in any order, and a number given at insert could become visible
-- behind a reader who has already passed it.
create table changes (
    id bigint generated always as identity primary key,
    site_id bigint not null references sites,
    submission_id uuid not null references submissions,
    external_id text not null,
    kind text not null,
    decision text not null,
    source text not null,
    decided_at timestamptz not null,
    position bigint
);

create unique index changes_in_order on changes (site_id, position) where position is not null;
create index changes_waiting on changes (site_id, id) where position is null;

-- The last position given in each site's feed.
create table feeds (
    site_id bigint primary key references sites,
    position bigint not null
);
