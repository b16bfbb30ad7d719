create sequence contact_import_seq start with 1 increment by 50;
create sequence contact_import_item_seq start with 1 increment by 1000;
create sequence contact_import_problem_seq start with 1 increment by 1000;
create sequence column_mapping_seq start with 1 increment by 50;

create table column_mapping (
    id bigint primary key,
    name varchar(200) not null unique,
    content varchar(100000) not null
);

create table contact_import (
    id bigint primary key,
    source varchar(200) not null,
    mapping varchar(100000),
    files varchar(100000) not null,
    state varchar(20) not null,
    submitted_by varchar(60) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    conflicting integer not null,
    vanished integer not null,
    problems integer not null,
    skipped integer not null,
    code varchar(60)
);

-- what an import would do to each entry, and once it has been done, what was there before
create table contact_import_item (
    id bigint primary key,
    import_id bigint not null references contact_import,
    place integer not null,
    resource_type varchar(20) not null,
    hsds_id varchar(36) not null,
    name varchar(500) not null,
    kind varchar(20) not null,
    changes varchar(1000000) not null,
    before_import varchar(1000000),
    unique (import_id, place)
);

create index contact_import_item_by_kind on contact_import_item (import_id, kind, place);

create table contact_import_problem (
    id bigint primary key,
    import_id bigint not null references contact_import,
    place integer not null,
    file_name varchar(200) not null,
    line integer not null,
    code varchar(60) not null,
    arguments varchar(4000) not null,
    row_lost boolean not null,
    unique (import_id, place)
);

-- what a source last told of an entry: whether it tells something new, whether somebody has changed the entry since,
-- and what it tells that the directory has no field for
create table told_record (
    resource_type varchar(20) not null,
    hsds_id varchar(36) not null,
    source varchar(200) not null,
    told_hash varchar(64) not null,
    then_hash varchar(64) not null,
    remainder varchar(1000000),
    primary key (resource_type, hsds_id)
);

create index told_record_by_source on told_record (source, resource_type);
