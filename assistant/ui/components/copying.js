export default function ({ data, parentElement, setTriggerValue }) {
  const button = parentElement.querySelector(".copy")
  const said = parentElement.querySelector(".said")
  if (!button || !said) return
  button.textContent = data.label
  button.onclick = async () => {
    try {
      await write(data.text, parentElement)
      said.textContent = "Copied"
      setTriggerValue("copied", true)
    } catch {
      said.textContent = "Could not copy: select the text and press Ctrl+C"
    }
  }
}

// The clipboard API is absent on plain http away from localhost; a selected text area still copies.
async function write(text, root) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement("textarea")
  area.value = text
  root.append(area)
  area.select()
  const done = document.execCommand("copy")
  area.remove()
  if (!done) throw new Error("copy refused")
}
