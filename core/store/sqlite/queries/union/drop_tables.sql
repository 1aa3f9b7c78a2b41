DROP TABLE temp.incoming;
DROP TABLE temp.met;
DROP TABLE temp.lost;
DROP TABLE temp.receiving;
DROP TABLE temp.place;
DROP TABLE temp.moved;
DROP TABLE temp.used;
DROP TABLE temp.left_out;
