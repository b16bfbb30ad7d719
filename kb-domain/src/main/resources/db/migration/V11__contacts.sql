create sequence region_seq start with 1 increment by 50;
create sequence organization_seq start with 1 increment by 50;
create sequence service_seq start with 1 increment by 50;
create sequence location_seq start with 1 increment by 50;
create sequence service_at_location_seq start with 1 increment by 50;
create sequence public_holiday_seq start with 1 increment by 50;
create sequence check_task_seq start with 1 increment by 50;
create sequence contact_change_seq start with 1 increment by 50;

create table region (
    id bigint primary key,
    parent_id bigint references region,
    kato varchar(9) unique,
    kind varchar(10) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    name_en varchar(200) not null,
    sample boolean not null
);

create index region_by_parent on region (parent_id);

create table region_other_name (
    region_id bigint not null references region,
    place integer not null,
    name varchar(200) not null,
    primary key (region_id, place)
);

create table organization (
    id bigint primary key,
    hsds_id varchar(36) not null unique,
    email varchar(250),
    website varchar(1000),
    sample boolean not null
);

create table organization_text (
    organization_id bigint not null references organization,
    language varchar(2) not null,
    name varchar(500) not null,
    alternate_name varchar(1000) not null,
    description varchar(4000) not null,
    primary key (organization_id, language)
);

create table organization_phone (
    organization_id bigint not null references organization,
    place integer not null,
    number varchar(60) not null,
    extension varchar(20),
    type varchar(20) not null,
    languages varchar(60) not null,
    description varchar(500),
    primary key (organization_id, place)
);

create table location (
    id bigint primary key,
    hsds_id varchar(36) not null unique,
    organization_id bigint references organization,
    region_id bigint references region,
    location_type varchar(10) not null,
    postal_code varchar(20),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    sample boolean not null
);

create index location_by_organization on location (organization_id);

create table location_text (
    location_id bigint not null references location,
    language varchar(2) not null,
    name varchar(500) not null,
    address varchar(1000) not null,
    accessibility varchar(2000) not null,
    transportation varchar(2000) not null,
    primary key (location_id, language)
);

create table location_phone (
    location_id bigint not null references location,
    place integer not null,
    number varchar(60) not null,
    extension varchar(20),
    type varchar(20) not null,
    languages varchar(60) not null,
    description varchar(500),
    primary key (location_id, place)
);

-- what a service was merged into may be younger than itself, so a restored backup could not keep a reference
create table service (
    id bigint primary key,
    version integer not null,
    hsds_id varchar(36) not null unique,
    organization_id bigint not null references organization,
    status varchar(20) not null,
    url varchar(1000),
    email varchar(250),
    minimum_age integer,
    maximum_age integer,
    free_of_charge boolean,
    crisis boolean not null,
    on_holidays varchar(10) not null,
    internal_note varchar(4000) not null,
    assured_on date,
    assurer varchar(60),
    due_on date not null,
    merged_into_id bigint,
    last_modified timestamp(6) with time zone not null,
    sample boolean not null
);

create index service_by_organization on service (organization_id);
create index service_by_due on service (status, due_on);

create table service_text (
    service_id bigint not null references service,
    language varchar(2) not null,
    name varchar(500) not null,
    alternate_name varchar(1000) not null,
    description varchar(4000) not null,
    eligibility varchar(2000) not null,
    application_process varchar(4000) not null,
    fees varchar(2000) not null,
    documents varchar(2000) not null,
    alert varchar(2000) not null,
    primary key (service_id, language)
);

create table service_phone (
    service_id bigint not null references service,
    place integer not null,
    number varchar(60) not null,
    extension varchar(20),
    type varchar(20) not null,
    languages varchar(60) not null,
    description varchar(500),
    primary key (service_id, place)
);

create index service_phone_by_number on service_phone (number);

create table service_language (
    service_id bigint not null references service,
    language varchar(10) not null,
    primary key (service_id, language)
);

create table service_kind (
    service_id bigint not null references service,
    kind varchar(60) not null,
    primary key (service_id, kind)
);

create index service_kind_by_kind on service_kind (kind, service_id);

-- led by the region: who serves a district is asked with every call, and must not read the services of others
create table service_area (
    service_id bigint not null references service,
    region_id bigint not null references region,
    primary key (region_id, service_id)
);

create index service_area_by_service on service_area (service_id);

create table service_schedule (
    service_id bigint not null references service,
    place integer not null,
    hsds_id varchar(36) not null,
    valid_from date,
    valid_to date,
    season varchar(12),
    freq varchar(10),
    every integer,
    dtstart date,
    until_day date,
    day_count integer,
    wkst varchar(2),
    byday varchar(100),
    byweekno varchar(200),
    bymonthday varchar(200),
    byyearday varchar(1000),
    opens_at time,
    closes_at time,
    utc_hours integer,
    body varchar(2000),
    schedule_link varchar(1000),
    attending_type varchar(500),
    notes varchar(2000),
    primary key (service_id, place)
);

create table service_exception (
    service_id bigint not null references service,
    place integer not null,
    first_day date not null,
    last_day date not null,
    opens_at time,
    closes_at time,
    body varchar(500),
    primary key (service_id, place)
);

create table service_at_location (
    id bigint primary key,
    hsds_id varchar(36) not null unique,
    service_id bigint not null references service,
    location_id bigint not null references location,
    description varchar(2000),
    unique (service_id, location_id)
);

create index service_at_location_by_location on service_at_location (location_id);

create table public_holiday (
    id bigint primary key,
    month_day varchar(5),
    on_day date,
    kind varchar(20) not null,
    moves boolean not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null
);

create table check_task (
    id bigint primary key,
    service_id bigint not null references service,
    number varchar(60) not null,
    raised_by varchar(60) not null,
    raised_at timestamp(6) with time zone not null,
    done_by varchar(60),
    done_at timestamp(6) with time zone
);

create index check_task_by_service on check_task (service_id, done_at);

-- the names are those of HSDS metadata: who changed which field of what, from what to what
create table contact_change (
    id bigint primary key,
    resource_type varchar(20) not null,
    resource_id bigint not null,
    last_action_date timestamp(6) with time zone not null,
    last_action_type varchar(20) not null,
    field_name varchar(60) not null,
    previous_value varchar(4000) not null,
    replacement_value varchar(4000) not null,
    updated_by varchar(60) not null
);

create index contact_change_by_resource on contact_change (resource_type, resource_id, last_action_date);
