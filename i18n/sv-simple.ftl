### sv-simple
### No native speaker has reviewed these texts.

language-name = Lättläst svenska
