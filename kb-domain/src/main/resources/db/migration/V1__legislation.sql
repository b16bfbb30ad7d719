create sequence source_file_seq start with 1 increment by 50;
create sequence edition_seq start with 1 increment by 50;
create sequence provision_seq start with 1 increment by 200;
create sequence provision_note_seq start with 1 increment by 200;

create table act (
    id varchar(60) primary key,
    kind varchar(20) not null,
    number varchar(60) not null,
    adopted date,
    title_ru varchar(2000) not null,
    title_kk varchar(2000) not null,
    status varchar(20) not null,
    sample boolean not null
);

create table source_file (
    id bigint primary key,
    name varchar(255) not null,
    sha256 varchar(64) not null,
    size_in_bytes bigint not null,
    content ${binary} not null
);

create table edition (
    id bigint primary key,
    act_id varchar(60) not null references act,
    language varchar(2) not null,
    edition_date date not null,
    source_file_id bigint not null references source_file,
    imported_by varchar(60) not null,
    imported_at timestamp(6) with time zone not null,
    unique (act_id, language, edition_date)
);

create table provision (
    id bigint primary key,
    act_id varchar(60) not null references act,
    language varchar(2) not null,
    eid varchar(250) not null,
    parent_eid varchar(250),
    order_key varchar(250) not null,
    kind varchar(20) not null,
    number varchar(60) not null,
    article varchar(250),
    label varchar(1000000) not null,
    heading varchar(1000000) not null,
    body varchar(1000000) not null,
    status varchar(20) not null,
    group_headings varchar(1000000) not null,
    outdated_from date,
    valid_from date not null,
    valid_to date,
    unique (act_id, language, eid, valid_from)
);

create index provision_by_order on provision (act_id, language, order_key);

create table provision_note (
    id bigint primary key,
    act_id varchar(60) not null references act,
    language varchar(2) not null,
    provision_eid varchar(250) not null,
    anchor varchar(250) not null,
    kind varchar(20) not null,
    note_position integer not null,
    ordinal integer not null,
    body varchar(1000000) not null,
    effective date,
    valid_from date not null,
    valid_to date
);

create index provision_note_by_provision on provision_note (act_id, language, provision_eid);
