-- For whoever looks at a whole programme; a navigator's own cases are few and sorted in
-- memory. On 200,000 open cases of one programme a page took 40 to 100 ms without these and
-- takes 1 to 3 ms with them.
create index caseload_programme_navigator on caseload (programme, due_for_navigator, case_id)
    where due_for_navigator is not null;
create index caseload_programme_patient on caseload (programme, due_for_patient, case_id)
    where due_for_patient is not null;
create index caseload_programme_others on caseload (programme, due_for_others, case_id)
    where due_for_others is not null;
create index caseload_programme_decide_by on caseload (programme, (coalesce(decide_by, date '9999-12-31')), case_id);
create index caseload_programme_name on caseload (programme, patient_name, case_id);
create index caseload_programme_opened on caseload (programme, opened_at, case_id);

-- How many open cases a navigator carries, asked for every navigator when a case is opened.
-- With 1,600 navigators and 600,000 cases that took 37 s without it and takes 0.1 s with it.
create index case_file_carried on case_file (navigator) where closing is null;
