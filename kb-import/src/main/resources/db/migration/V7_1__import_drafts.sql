alter table import_file add column history_id bigint;
alter table import_file add column renumbered integer default 0 not null;

create table import_draft (
    import_file_id bigint primary key references import_file,
    revision integer not null,
    sha256 varchar(64) not null,
    act_id varchar(60) not null,
    kind varchar(20) not null,
    number varchar(60) not null,
    adopted date,
    title_ru varchar(2000) not null,
    title_kk varchar(2000) not null,
    status varchar(20) not null,
    language varchar(2),
    edition_date date not null,
    guessed varchar(200) not null
);

create table import_correction (
    import_file_id bigint not null references import_draft,
    place integer not null,
    source_line integer not null,
    role varchar(20) not null,
    number varchar(60),
    made_by varchar(60) not null,
    made_at timestamp(6) with time zone not null,
    primary key (import_file_id, place)
);

create table import_declined (
    import_file_id bigint not null references import_draft,
    change_key varchar(260) not null,
    primary key (import_file_id, change_key)
);
