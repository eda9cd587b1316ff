"""Clusters of single words for tools/skills/word-clusters.tsv: k-means over the vectors an encoder gives each word alone.

    python3 tools/skills/cluster-words.py ENCODER_FOLDER WORDS_FILE > tools/skills/word-clusters.tsv

ENCODER_FOLDER has all-MiniLM-L6-v2 (packages: transformers, torch, scikit-learn). WORDS_FILE has one word a line, in lower
case and without signs at its ends; lines that begin with a tab and a word are given a cluster and shape none.
The words: the encoder's own, those of O*NET's technology names and those of unlabelled postings.
"""

import sys

import numpy as np
import torch
from sklearn.cluster import MiniBatchKMeans
from transformers import AutoModel, AutoTokenizer

SIZES = (64, 256, 1024)
BATCH = 256


def vectors(folder, words):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    encoder = AutoModel.from_pretrained(folder).eval()
    out = []
    with torch.no_grad():
        for at in range(0, len(words), BATCH):
            batch = tokenizer(words[at : at + BATCH], padding=True, truncation=True, max_length=24, return_tensors="pt")
            mask = batch["attention_mask"].unsqueeze(-1).float()
            mean = (encoder(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)
            out.append(torch.nn.functional.normalize(mean, dim=1).numpy())
    return np.concatenate(out)


def main():
    folder, file = sys.argv[1:3]
    lines = [line.rstrip("\n") for line in open(file, encoding="utf-8") if line.strip()]
    words = [line.strip() for line in lines]
    shaping = [at for at, line in enumerate(lines) if not line.startswith("\t")]
    found = vectors(folder, words)
    columns = [
        MiniBatchKMeans(size, random_state=1, batch_size=4096, n_init=3, max_iter=60).fit(found[shaping]).predict(found)
        for size in SIZES
    ]
    for at, word in enumerate(words):
        print(word, *(column[at] for column in columns), sep="\t")


main()
