-- What is remembered to recognise repetition.
create table sightings (
    id bigint generated always as identity primary key,
    site_id bigint not null references sites,
    submission_id uuid not null references submissions,
    article text not null,
    name text not null,
    domain text not null,
    marks integer[] not null,
    links text[] not null
);

create index sightings_of_site on sightings (site_id, id);
create index sightings_of_submission on sightings (submission_id);
create index sightings_of_name on sightings (site_id, name, id) include (article, domain) where name <> '';
create index sightings_of_domain on sightings (site_id, domain, id) include (article) where domain <> '';

-- The same marks and links once more, one a row rather than arrays under a GIN index: the newest forty of a mark are then
-- the end of one b-tree range, however often a campaign has been here before. No foreign keys: they are written and
-- removed together with their sighting, seventeen checks a submission would buy nothing.
create table sighting_marks (
    site_id bigint not null,
    mark integer not null,
    sighting_id bigint not null,
    -- Hash of the author's name: whether others have written the same before is asked of every mark.
    author integer not null,
    primary key (site_id, mark, sighting_id) include (author)
);

create table sighting_links (
    site_id bigint not null,
    domain text not null,
    sighting_id bigint not null,
    article text not null,
    primary key (site_id, domain, sighting_id)
);
