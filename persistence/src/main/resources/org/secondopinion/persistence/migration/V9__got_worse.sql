-- A change for the worse that nobody has dealt with yet.
alter table case_file add worse_at timestamptz;
alter table caseload add worse_at timestamptz;
create index caseload_worse on caseload (programme, worse_at, case_id) where worse_at is not null;
create index case_file_ended_and_worse on case_file (programme, worse_at)
    where worse_at is not null and closing is not null;
