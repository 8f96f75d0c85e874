import Documents
import JSONText
import Testing
import Transcripts

@Suite struct NotebookTests {
    /// As Jupyter writes it.
    static let jupyter = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {},
           "source": [
            "# Title\\n",
            "text"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "c1",
           "metadata": {
            "tags": [
             "raises-exception",
             "mine"
            ]
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "1\\n"
             ]
            },
            {
             "data": {
              "text/html": [
               "<b>2</b>"
              ],
              "text/plain": [
               "2"
              ]
             },
             "execution_count": 3,
             "metadata": {},
             "output_type": "execute_result"
            }
           ],
           "source": [
            "1\\n",
            "2"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "c2",
           "metadata": {
            "dotnet_interactive": {
             "language": "csharp"
            },
            "unknown": 1.50
           },
           "outputs": [],
           "source": [
            "var x = 1;"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "c3",
           "metadata": {},
           "outputs": [],
           "source": [
            "Get-Thing"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (PowerShell)",
           "language": "PowerShell",
           "name": ".net-powershell"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """

    private func notebook(_ text: String = jupyter) throws -> Notebook { try Notebook(bytes: Array(text.utf8)) }

    @Test func `an unchanged notebook is the same file`() throws {
        #expect(String(decoding: try notebook().bytes, as: UTF8.self) == Self.jupyter)
        let compact = #"{"nbformat":4,"nbformat_minor":4,"metadata":{},"cells":[{"source":"1","cell_type":"code","outputs":[],"metadata":{},"execution_count":null}]}"#
        #expect(String(decoding: try notebook(compact).bytes, as: UTF8.self) == compact)
        let wide = "{\n  \"nbformat\": 4,\n  \"cells\": []\n}"
        #expect(String(decoding: try notebook(wide).bytes, as: UTF8.self) == wide)
    }

    @Test func `code of other languages is no cell to run`() throws {
        let cells = try notebook().cells
        #expect(cells.map(\.code) == ["1\n2", "Get-Thing"])
        #expect(cells.map(\.expectedOutput) == ["1\n2\n", nil])
        #expect(cells.map(\.mayFail) == [true, false])
    }

    @Test(arguments: [
        (#"{"kernelspec":{"name":"powershell","display_name":"x"}}"#, 1), (#"{"jupytext":{"main_language":"powershell"}}"#, 1),
        (#"{"kernelspec":{"name":"python3","display_name":"x","language":"python"}}"#, 0), ("{}", 1),
        (#"{"kernelspec":{"name":".net-csharp","display_name":"x","language":"C#"},"language_info":{"name":"polyglot-notebook"}}"#, 0),
    ])
    func `the notebook's language decides`(metadata: String, count: Int) throws {
        let text = #"{"nbformat":4,"cells":[{"cell_type":"code","source":["1"]}],"metadata":"# + metadata + "}"
        #expect(try notebook(text).cells.count == count)
    }

    @Test func `outputs are replaced and nothing else`() throws {
        let result = CellResult(printed: [
            .init(.output, "a\n"), .init(.warning, "WARNING: b\n"), .init(.error, "Get-Thing: It is not there.\n"),
        ], failed: true)
        let text = String(decoding: try notebook().writing(outputs: [2: result]), as: UTF8.self)
        let outputs = """
                 "execution_count": 1,
                 "id": "c3",
                 "metadata": {},
                 "outputs": [
                  {
                   "name": "stdout",
                   "output_type": "stream",
                   "text": [
                    "a\\n"
                   ]
                  },
                  {
                   "name": "stderr",
                   "output_type": "stream",
                   "text": [
                    "WARNING: b\\n"
                   ]
                  },
                  {
                   "ename": "Get-Thing",
                   "evalue": "It is not there.",
                   "output_type": "error",
                   "traceback": [
                    "Get-Thing: It is not there."
                   ]
                  }
                 ],
            """
        let lines = outputs.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
        let old = "   \"execution_count\": null,\n   \"id\": \"c3\",\n   \"metadata\": {},\n   \"outputs\": [],"
        #expect(text == Self.jupyter.split(separator: old).joined(separator: lines))
    }

    @Test func `an output that is the same stays, with its pictures`() throws {
        let same = CellResult(printed: [.init(.output, "1\n2\n")])
        #expect(String(decoding: try notebook().writing(outputs: [1: same]), as: UTF8.self) == Self.jupyter)
    }

    @Test func `a notebook's cells come back from a recording`() throws {
        let recording = NotebookReader.recording(try notebook(), header: Samples.header)
        #expect(recording.header.title == "Title")
        #expect(recording.steps.map(\.command) == ["1\n2", "Get-Thing"])
        let read = try JournalReader.read(Array(recording.journalText.utf8))
        let again = NotebookWriter.notebook(read)
        let first = try notebook().notebookCells
        #expect(again.notebookCells.map(\.source) == ["# Title\ntext", "1\n2", "```csharp\nvar x = 1;\n```", "Get-Thing"])
        #expect(again.notebookCells[1] == first[1])
        #expect(again.notebookCells[3] == first[3])
    }

    @Test func `a recording gives the same notebook every time, with ids that differ`() throws {
        let steps = [
            Samples.step(1, "Get-Thing", [.init(.output, "x\u{C}y\u{2028}z\r\nw\u{7F}\n")]), Samples.step(2, "Get-Thing"),
            Samples.step(3, "throw 'no'", [.init(.error, "Exception: \n/x.ps1:1\nLine |\n   1 |  throw 'no'\n     |  ~~~~~~~~~~\n     | no, and\n     | no\n")], .failed),
        ]
        let recording = SessionRecording(header: Samples.header, steps: steps)
        let notebook = NotebookWriter.notebook(recording)
        #expect(notebook.bytes == NotebookWriter.notebook(recording).bytes)
        let ids = notebook.notebookCells.compactMap(\.id)
        #expect(Set(ids).count == 4)
        #expect(notebook.cells.map(\.expectedOutput) == ["x\u{C}y\u{2028}z\r\nw\u{7F}\n", "", steps[2].screenText])
        let error = try JSONParser.parse(notebook.bytes)["cells"]?.array?.last?["outputs"]?.array?.first
        #expect(error?["ename"]?.text == "Exception")
        #expect(error?["evalue"]?.text == "no, and no")
        let again = NotebookReader.recording(notebook, header: Samples.header)
        #expect(again.steps.map(\.output) == [[PrintedText(.output, steps[0].screenText)], [], steps[2].output])
        #expect(again.steps.map(\.outcome) == [.completed, .completed, .failed])
    }

    @Test func `many equal cells have ids that differ, and each its output`() throws {
        var recording = SessionRecording(header: Samples.header)
        for number in 1...4000 { recording.entries += [.prose("\nSame.\n\n"), .step(Samples.step(number, "Get-Thing"))] }
        let notebook = NotebookWriter.notebook(recording)
        #expect(Set(notebook.notebookCells.compactMap(\.id)).count == 8000)
        let outputs = Dictionary(uniqueKeysWithValues: (1...4000).map { ($0, CellResult(printed: [.init(.output, "\($0)\n")])) })
        let written = try Notebook(bytes: notebook.writing(outputs: outputs))
        #expect(written.cells.compactMap(\.expectedOutput) == (1...4000).map { "\($0)\n" })
    }

    @Test func `an article becomes cells, with its tags and words`() throws {
        let text = """
            ---
            title: x
            ---
            # Title

            <!-- sallyport: skip-execution -->
            ```powershell
            1
            ```

            It prints:

            ```output
            1
            ```

            """
        let notebook = NotebookWriter.notebook(MarkdownReader.recording(MarkdownDocument(text), header: Samples.header))
        #expect(notebook.notebookCells.map(\.kind) == [.raw, .markdown, .code, .markdown])
        #expect(notebook.notebookCells.map(\.source) == ["---\ntitle: x\n---", "# Title", "1", "It prints:"])
        #expect(notebook.cells.map(\.isSkipped) == [true])
        let back = MarkdownWriter.text(NotebookReader.recording(notebook, header: Samples.header))
        #expect(back == "---\ntitle: x\n---\n\n# Title\n\n<!-- sallyport: skip-execution -->\n```powershell\n1\n```\n\n```Output\n1\n```\n\nIt prints:\n")
        #expect(MarkdownDocument(back).cells.map(\.isSkipped) == [true])
    }

    @Test(arguments: [
        ("{", "the notebook is no JSON"), ("[]", "no Jupyter notebook"), (#"{"nbformat":3}"#, "version 3"),
        (#"{"nbformat":4}"#, "no list of cells"), (#"{"nbformat":4,"cells":[{}]}"#, "cell 1"),
    ])
    func `what is no notebook is refused`(text: String, message: String) {
        #expect { try notebook(text) } throws: { ($0 as? DocumentFailure)?.message.contains(message) == true }
    }
}
