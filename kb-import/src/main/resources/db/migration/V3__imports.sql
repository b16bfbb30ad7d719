create sequence import_batch_seq start with 1 increment by 50;
create sequence import_file_seq start with 1 increment by 50;

create table import_batch (
    id bigint primary key,
    mode varchar(20) not null,
    state varchar(20) not null,
    submitted_by varchar(60) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);

create table import_file (
    id bigint primary key,
    batch_id bigint not null references import_batch,
    place integer not null,
    name varchar(1000) not null,
    state varchar(20) not null,
    stage varchar(20),
    act_id varchar(60),
    language varchar(2),
    edition_date date,
    articles integer not null,
    reason varchar(60),
    reason_arguments varchar(4000) not null,
    added integer not null,
    removed integer not null,
    reworded integer not null,
    notes integer not null,
    millis bigint not null
);

create index import_file_by_batch on import_file (batch_id, place);

create table import_problem (
    import_file_id bigint not null references import_file,
    place integer not null,
    kind varchar(60) not null,
    severity varchar(20) not null,
    source_line integer not null,
    excerpt varchar(1000) not null,
    arguments varchar(4000) not null,
    primary key (import_file_id, place)
);
