-- One row a blog. The key is looked up by its hash; the encrypted form is for protocols that send it back.
create table sites (
    id bigint generated always as identity primary key,
    slug text not null unique,
    name text not null,
    addresses text[] not null,
    hosts text[] not null,
    key_hash bytea not null unique,
    key_encrypted bytea not null,
    settings jsonb not null default '{}',
    created_at timestamptz not null
);

-- Linkbacks find their site by the host of their target.
create index sites_hosts on sites using gin (hosts);
