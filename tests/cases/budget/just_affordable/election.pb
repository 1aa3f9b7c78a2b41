META
key;value
description;Shares are thirds, and three of them are exactly the cost
num_projects;3
num_votes;3
budget;10
vote_type;approval
PROJECTS
project_id;cost;votes;name
all;10;3;What everybody wants
one;3;1;What one wants
two;7;2;What two want
VOTES
voter_id;vote
a;all,one
b;all,two
c;all,two
