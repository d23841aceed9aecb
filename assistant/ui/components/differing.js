// The words come from customers and models: they are set with textContent, never parsed.
const SAID = { gone: ["removed: ", " end of removed"], new: ["added: ", " end of added"] }
const TAG = { gone: "del", new: "ins" }

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".difference")
  if (!root) return
  root.setAttribute("aria-label", data.label)
  root.replaceChildren(...data.stretches.map(stretch))
}

function stretch({ kind, text }) {
  if (kind === "kept") return document.createTextNode(text)
  const made = document.createElement(TAG[kind])
  made.append(heard(SAID[kind][0]), document.createTextNode(text), heard(SAID[kind][1]))
  return made
}

// Colour and lines mean nothing to a screen reader, and few read out ins and del.
function heard(words) {
  const made = document.createElement("span")
  made.className = "heard"
  made.textContent = words
  return made
}
