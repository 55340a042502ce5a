-- Four questions more on the worksheet, which nobody has answered on those that are there.
update deliberation set facts = jsonb_set(facts, '{worksheet,clarity}', '{}');
