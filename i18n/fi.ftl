### fi
### No native speaker has reviewed these texts.

language-name = suomi
