create index told_record_hsds_id on told_record (hsds_id);
