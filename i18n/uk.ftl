### uk
### No native speaker has reviewed these texts.

language-name = українська
