-- The days a notice is for, first and last.
alter table answer add column valid_from date;
alter table answer add column valid_to date;

-- That an answer did not help, by one of a few reasons: there is no room for anything about a caller.
create sequence not_helpful_seq start with 1 increment by 50;

create table not_helpful (
    id bigint primary key,
    answer_id bigint not null references answer,
    language varchar(2) not null,
    revision integer not null,
    reason varchar(20) not null,
    reported_by varchar(60) not null,
    reported_at timestamp(6) with time zone not null,
    unique (answer_id, language, revision, reason, reported_by)
);
