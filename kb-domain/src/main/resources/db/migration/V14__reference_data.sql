create sequence reference_table_seq start with 1 increment by 50;
create sequence reference_row_seq start with 1 increment by 50;
create sequence reference_norm_seq start with 1 increment by 50;
create sequence reference_revision_seq start with 1 increment by 50;
create sequence reference_flag_seq start with 1 increment by 50;
create sequence reference_import_seq start with 1 increment by 50;
create sequence glossary_term_seq start with 1 increment by 50;
create sequence glossary_revision_seq start with 1 increment by 50;

create table reference_table (
    id bigint primary key,
    code varchar(60) not null unique,
    version integer not null,
    place integer not null,
    title_ru varchar(300) not null,
    title_kk varchar(300) not null,
    note_ru varchar(2000) not null,
    note_kk varchar(2000) not null,
    sample boolean not null
);

create table reference_column (
    table_id bigint not null references reference_table,
    place integer not null,
    code varchar(60) not null,
    kind varchar(10) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    primary key (table_id, place)
);

-- what a row tells lies in its content as it lies in each of its revisions; what is asked for by the database stands beside
create table reference_row (
    id bigint primary key,
    table_id bigint not null references reference_table,
    code varchar(60) not null,
    version integer not null,
    valid_from date not null,
    valid_to date,
    content varchar(100000) not null,
    removed boolean not null,
    assured_on date,
    assured_by varchar(60),
    outdated_from date,
    sample boolean not null,
    last_modified timestamp(6) with time zone not null
);

create index reference_row_by_code on reference_row (table_id, code, valid_from);

create table reference_norm (
    id bigint primary key,
    row_id bigint not null references reference_row,
    column_code varchar(60) not null,
    place integer not null,
    act_id varchar(60) not null,
    eid varchar(250) not null
);

create index reference_norm_by_act on reference_norm (act_id);
create index reference_norm_by_row on reference_norm (row_id);

create table reference_import (
    id bigint primary key,
    table_id bigint not null references reference_table,
    file_name varchar(250) not null,
    sha256 varchar(64) not null,
    accepted_by varchar(60) not null,
    accepted_at timestamp(6) with time zone not null,
    undone_by varchar(60),
    undone_at timestamp(6) with time zone
);

create table reference_revision (
    id bigint primary key,
    row_id bigint not null references reference_row,
    revision_number integer not null,
    deed varchar(20) not null,
    content varchar(100000) not null,
    removed boolean not null,
    import_id bigint references reference_import,
    written_by varchar(60) not null,
    written_at timestamp(6) with time zone not null,
    unique (row_id, revision_number)
);

create index reference_revision_by_import on reference_revision (import_id);

create table reference_flag (
    id bigint primary key,
    row_id bigint not null references reference_row,
    act_id varchar(60) not null,
    eid varchar(250) not null,
    language varchar(2) not null,
    edition_date date not null,
    cause varchar(20) not null,
    changed_eid varchar(250) not null,
    effective date not null,
    raised_at timestamp(6) with time zone not null,
    decision varchar(20),
    words varchar(4000),
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone
);

create index reference_flag_by_row on reference_flag (row_id);
create index reference_flag_by_edition on reference_flag (act_id, language, edition_date);

create table glossary_term (
    id bigint primary key,
    version integer not null,
    content varchar(100000) not null,
    removed boolean not null,
    sample boolean not null,
    last_modified timestamp(6) with time zone not null
);

create table glossary_revision (
    id bigint primary key,
    term_id bigint not null references glossary_term,
    revision_number integer not null,
    content varchar(100000) not null,
    removed boolean not null,
    written_by varchar(60) not null,
    written_at timestamp(6) with time zone not null,
    unique (term_id, revision_number)
);
