-- From when a programme's clock counts: a case may be older than its clock.

alter table programme_clock add column begun timestamptz;
update programme_clock set begun = (select opened_at from case_file where case_file.id = case_id);
alter table programme_clock alter column begun set not null;

-- The clock of a case stands still from its end on. Where it went on instead, nobody knows what it showed.
delete from programme_clock using case_file
where case_file.id = case_id and case_file.closing is not null and not paused;
