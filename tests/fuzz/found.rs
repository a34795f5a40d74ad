//! What the loop has found, each as a case of its own.
