-- A case that waits as a whole, because urgent care comes first.
alter table case_file add held_at timestamptz;
alter table case_file add held_by text;
alter table case_file add constraint hold_has_an_owner check ((held_at is null) = (held_by is null));
