// The words are the customer's: they are set with textContent, never parsed.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".said")
  if (!root) return
  root.setAttribute("aria-label", data.title)
  root.replaceChildren(node("h3", data.title), node("p", data.lead), ...data.lists.map(list))
}

function node(tag, text, name) {
  const made = document.createElement(tag)
  made.textContent = text
  if (name) made.className = name
  return made
}

function list({ title, lines, more }) {
  const part = document.createElement("div")
  const items = document.createElement("ul")
  for (const line of lines) {
    const item = document.createElement("li")
    if (line.word) item.append(node("span", line.word.replaceAll("_", " "), "word"))
    item.append(node("q", line.text))
    if (line.note) item.append(node("div", line.note, "note"))
    items.append(item)
  }
  if (more) items.append(node("li", `and ${more} more in the message`))
  part.append(node("h4", title), items)
  return part
}
