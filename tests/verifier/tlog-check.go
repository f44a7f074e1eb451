// Checks a Safelight ledger with another implementation of transparency logs: golang.org/x/mod/sumdb's tlog and note.
// Arguments: the exported ledger's folder, then receipts. Prints one line for each thing that held; anything else fails.
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type receipt struct {
	Ledger struct {
		Index, Size int64
		Proof       struct {
			Line, Checkpoint, Key string
			Inclusion             []string
		}
	}
}

func main() {
	log.SetFlags(0)
	folder := os.Args[1]
	hashes, lines := storedHashes(folder)
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for at, index := range indexes {
			found[at] = hashes[index]
		}
		return found, nil
	})
	var sizes []int64
	for _, text := range checkpoints(folder) {
		size, root := open(text, strings.Fields(read(filepath.Join(folder, "keys.txt"))))
		own, err := tlog.TreeHash(size, reader)
		must(err)
		if own != root {
			log.Fatalf("the root of %d entries differs", size)
		}
		sizes = append(sizes, size)
	}
	fmt.Printf("checkpoints %d entries %d\n", len(sizes), len(lines))
	last := sizes[len(sizes)-1]
	root, err := tlog.TreeHash(last, reader)
	must(err)
	for _, older := range sizes {
		proof, err := tlog.ProveTree(last, older, reader)
		must(err)
		olderRoot, err := tlog.TreeHash(older, reader)
		must(err)
		must(tlog.CheckTree(proof, last, root, older, olderRoot))
	}
	fmt.Printf("consistent %d\n", len(sizes))
	for _, name := range os.Args[2:] {
		checkReceipt(name)
	}
	fmt.Printf("receipts %d\n", len(os.Args[2:]))
}

func storedHashes(folder string) ([]tlog.Hash, []string) {
	lines := strings.Split(strings.TrimSuffix(read(filepath.Join(folder, "ledger-000001.jsonl")), "\n"), "\n")
	var stored []tlog.Hash
	for n, line := range lines {
		added, err := tlog.StoredHashes(int64(n), []byte(line), tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
			found := make([]tlog.Hash, len(indexes))
			for at, index := range indexes {
				found[at] = stored[index]
			}
			return found, nil
		}))
		must(err)
		stored = append(stored, added...)
	}
	return stored, lines
}

func checkpoints(folder string) []string {
	notes := strings.Split(read(filepath.Join(folder, "checkpoints.txt")), "\n\nsafelight/")
	for at := range notes {
		if at > 0 {
			notes[at] = "safelight/" + notes[at]
		}
		notes[at] = strings.TrimRight(notes[at], "\n") + "\n"
	}
	return notes
}

func open(text string, keys []string) (int64, tlog.Hash) {
	var verifiers []note.Verifier
	for _, key := range keys {
		verifier, err := note.NewVerifier(key)
		must(err)
		verifiers = append(verifiers, verifier)
	}
	opened, err := note.Open([]byte(text), note.VerifierList(verifiers...))
	must(err)
	parts := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(parts[1], 10, 64)
	must(err)
	return size, hash(parts[2])
}

func checkReceipt(name string) {
	var given receipt
	must(json.Unmarshal([]byte(read(name)), &given))
	proof := given.Ledger.Proof
	size, root := open(proof.Checkpoint, []string{proof.Key})
	var path tlog.RecordProof
	for _, step := range proof.Inclusion {
		path = append(path, hash(step))
	}
	must(tlog.CheckRecord(path, size, root, given.Ledger.Index, tlog.RecordHash([]byte(proof.Line))))
}

func hash(text string) tlog.Hash {
	bytes, err := base64.StdEncoding.DecodeString(text)
	must(err)
	var hash tlog.Hash
	copy(hash[:], bytes)
	return hash
}

func read(name string) string {
	bytes, err := os.ReadFile(name)
	must(err)
	return string(bytes)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
