-- The days a notice is for, first and last.
alter table answer add column valid_from date;
alter table answer add column valid_to date;
