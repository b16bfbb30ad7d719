create sequence lexicon_pair_seq start with 1 increment by 200;

-- probability is in ten-thousandths: backups know no fractions
create table lexicon_pair (
    id bigint primary key,
    russian_stem varchar(100) not null,
    kazakh_stem varchar(100) not null,
    russian_form varchar(100) not null,
    kazakh_form varchar(100) not null,
    probability integer not null,
    state varchar(20) not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    unique (russian_stem, kazakh_stem)
);

create table lexicon_learning (
    id bigint primary key,
    fingerprint varchar(64) not null,
    texts integer not null,
    learned_at timestamp(6) with time zone not null
);
