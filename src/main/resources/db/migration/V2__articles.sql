-- What is answered. address_key is the address without scheme, "www." and trailing slash, so that its spellings meet;
-- a hash of it where it is too long for an index.
create table articles (
    id bigint generated always as identity primary key,
    site_id bigint not null references sites,
    address_key text not null,
    url text not null,
    title text not null,
    body text not null,
    lang text not null,
    published_at timestamptz,
    updated_at timestamptz not null,
    unique (site_id, address_key)
);
