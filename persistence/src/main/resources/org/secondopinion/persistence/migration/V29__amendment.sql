-- Why an opinion that was released already is signed anew.
alter table opinion add amended_because text;
create index opinion_author on opinion (author) where signed_at is not null;
