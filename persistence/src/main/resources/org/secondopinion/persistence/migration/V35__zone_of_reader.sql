-- Where a person lives; null for the zone of the programme.
alter table mail_preference add column zone text;
