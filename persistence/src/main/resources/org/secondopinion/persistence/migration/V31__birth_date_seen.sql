-- A parent's access ends when the child is of age, by the date in the document that was seen: not by the
-- intake, which a parent may have filled in. Who was let in before has none.

alter table care_partner add column born_on date;
