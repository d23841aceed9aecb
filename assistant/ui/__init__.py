"""The screens. `server` starts them, `script` lays the frame, `pages/` holds a file each."""
