-- Whoever invites is asked for what they sent within a day, over all cases.
create index care_partner_invited_by on care_partner (invited_by, invited_at);
